/// What other programs read of hearings.
@org.jspecify.annotations.NullMarked
package dk.samraad.api;
