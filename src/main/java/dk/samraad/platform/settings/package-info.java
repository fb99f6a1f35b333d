/// What an operator may set, each with its default and its unit.
@NullMarked
package dk.samraad.platform.settings;

import org.jspecify.annotations.NullMarked;
