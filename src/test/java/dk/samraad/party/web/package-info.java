@NullMarked
package dk.samraad.party.web;

import org.jspecify.annotations.NullMarked;
