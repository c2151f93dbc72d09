package org.fmworkbench.ui.identity.derivation;

/** How much of the derivation is shown. */
public enum Showing {
    /** The line in focus is covered until somebody asks for it: the class predicts it. */
    HIDDEN,
    /** The line in focus between its neighbours. */
    ONE,
    /** All lines. */
    ALL
}
