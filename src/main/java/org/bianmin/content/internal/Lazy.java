package org.bianmin.content.internal;

import java.util.function.Supplier;

/** A value that is made when it is first asked for, once, by whichever thread asks. */
public final class Lazy<T> implements Supplier<T> {

    private Supplier<T> maker;
    private T made;

    public Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        if (maker != null) {
            made = maker.get();
            maker = null;
        }
        return made;
    }

    /** Whether it has been asked for. */
    public synchronized boolean isMade() {
        return maker == null;
    }
}
