package org.bianmin.content.register;

import java.util.List;

/** The regimes of supervision of a jurisdiction. */
public record RegimeRegister(Origin origin, List<Regime> regimes) {}
