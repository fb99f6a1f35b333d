/// Tests of the council room.
@org.jspecify.annotations.NullMarked
package dk.samraad.council.web;
