/// How what other programs read is written.
@org.jspecify.annotations.NullMarked
package dk.samraad.api.web;
