package dk.samraad.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// On a controller whose pages everybody sees alike, and which may be given as they were minutes ago while the database does
/// not answer: see [LastPages]. Never where a citizen's words can be hidden or withdrawn on their own.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface GoodInNeed {}
