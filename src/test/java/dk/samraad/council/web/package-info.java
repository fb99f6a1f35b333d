/// Tests of the council room.
@org.jspecify.annotations.NullMarked
package dk.samraad.hearing.opinion.web;
