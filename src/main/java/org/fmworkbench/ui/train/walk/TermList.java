package org.fmworkbench.ui.train.walk;

import java.util.ArrayList;
import java.util.List;
import org.fmworkbench.training.StepAnatomy;
import org.fmworkbench.ui.train.walk.Term.Kind;

/**
 * The terms of a row's step. Up to {@value #SINGLE_PAIRS} pairs are walked one by one, more of them by fields; of fields and
 * factors there are never more than a few groups, however many there are.
 */
final class TermList {
    static final int SINGLE_PAIRS = 6;
    static final int PAIR_GROUPS = 8;
    static final int FACTOR_GROUPS = 8;
    static final int FIELD_GROUPS = 6;

    private final List<Term> terms = new ArrayList<>();

    private TermList() {}

    /** The terms of {@code step}; a single one where something else comes first. */
    static List<Term> of(StepAnatomy step) {
        TermList list = new TermList();
        if (step == null) {
            list.add(Kind.DUE);
        } else {
            list.forward(step);
            list.backward(step);
        }
        return List.copyOf(list.terms);
    }

    private void forward(StepAnatomy step) {
        int fields = step.row().fields();
        int k = step.row().k();
        add(Kind.LOOK_UP);
        add(Kind.LINEAR);
        if (k > 0) {
            pairs(fields);
            groups(Kind.FACTORS, 0, k, FACTOR_GROUPS);
        }
        add(Kind.PREDICTION);
        add(Kind.LOSS);
        add(Kind.DERIVATIVE);
    }

    private void backward(StepAnatomy step) {
        int fields = step.row().fields();
        add(Kind.GRADIENT_BIAS);
        add(Kind.GRADIENT_W);
        if (step.row().k() > 0) {
            groups(Kind.GRADIENT_V, 0, fields, FIELD_GROUPS);
        }
        if (step.position().samples() > 1) {
            add(Kind.SHARES);
        }
        if (step.updates()) {
            if (step.position().samples() > 1) {
                add(Kind.MEAN);
            }
            add(Kind.UPDATE_BIAS);
            groups(Kind.UPDATE_ENTRIES, 0, fields, FIELD_GROUPS);
        }
        add(Kind.PUT);
    }

    private void pairs(int fields) {
        int pairs = fields * (fields - 1) / 2;
        if (pairs <= SINGLE_PAIRS) {
            groups(Kind.PAIRS, 0, pairs, SINGLE_PAIRS);
            return;
        }
        int each = (fields - 1 + PAIR_GROUPS - 1) / PAIR_GROUPS;
        for (int i = 1; i < fields; i += each) {
            int end = Math.min(fields, i + each);
            terms.add(new Term(Kind.PAIRS, i * (i - 1) / 2, end * (end - 1) / 2));
        }
    }

    private void groups(Kind kind, int from, int to, int most) {
        int each = (to - from + most - 1) / most;
        for (int n = from; n < to; n += each) {
            terms.add(new Term(kind, n, Math.min(to, n + each)));
        }
    }

    private void add(Kind kind) {
        terms.add(Term.of(kind));
    }
}
