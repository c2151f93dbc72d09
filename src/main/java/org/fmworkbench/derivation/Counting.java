package org.fmworkbench.derivation;

import org.fmworkbench.fm.Operations;

/** Arithmetic that computes nothing and counts: every × and every + or −. */
final class Counting implements Arithmetic<Boolean> {
    private long multiplications;
    private long additions;

    @Override
    public Boolean of(double stored) {
        return true;
    }

    @Override
    public Boolean add(Boolean a, Boolean b) {
        additions++;
        return true;
    }

    @Override
    public Boolean subtract(Boolean a, Boolean b) {
        additions++;
        return true;
    }

    @Override
    public Boolean multiply(Boolean a, Boolean b) {
        multiplications++;
        return true;
    }

    Operations counted() {
        return new Operations(multiplications, additions);
    }
}
