package org.bianmin;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a package as a room of the house: its own public types are its interface, {@code internal} below it is nobody else's.
 * A test holds every class of every packaging to what its room says here.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Module {

    /** The rooms whose interfaces this one uses, by their names below {@code org.bianmin}; none of them uses this one. */
    String[] uses() default {};
}
