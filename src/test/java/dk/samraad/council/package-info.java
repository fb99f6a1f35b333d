/// Tests of the councils' opinions.
@org.jspecify.annotations.NullMarked
package dk.samraad.council;
