package org.fmworkbench.training;

import java.math.BigDecimal;
import java.util.Arrays;
import org.fmworkbench.fm.CrossTerm;
import org.fmworkbench.fm.Loss;
import org.fmworkbench.fm.Parameters;
import org.fmworkbench.fm.Prediction;
import org.fmworkbench.fm.RowGradient;

/**
 * One row of the data with the parameters of one moment: everything that the pictures of a row show. Immutable; the arrays must
 * not be changed.
 *
 * @param row number of the row in the data set, from 0
 * @param tableRows the row of V of each field, F
 * @param y what it should be: 0 or 1, or the scaled target
 * @param bias w₀
 * @param w w[x_i] of each field, F
 * @param v v_i of each field, F × K row-major
 * @param linear Σ_i w[x_i]
 * @param naive the cross term by Σ_i Σ_{j&lt;i} v_i·v_j
 * @param derived the cross term by ½ Σ_k [(Σ_i v_ik)² − Σ_i v_ik²]
 * @param logit ŷ
 * @param probability σ(ŷ), NaN for a regression
 * @param loss the loss of this row
 * @param dLoss ∂L/∂ŷ
 */
public record WatchedRow(
        int row,
        int[] tableRows,
        double y,
        double bias,
        double[] w,
        double[] v,
        double linear,
        double naive,
        double derived,
        double logit,
        double probability,
        double loss,
        double dLoss) {

    /** Looks at row {@code row} of {@code data} as {@code trainer} sees it now; never changes the run. */
    static WatchedRow of(TrainingData data, Trainer trainer, int row) {
        int fields = data.fields();
        int k = trainer.parameters().k();
        int[] tableRows = Arrays.copyOfRange(data.index(), row * fields, (row + 1) * fields);
        int[] own = new int[fields];
        Parameters slice = Parameters.zero(fields, k); // the row's entries only: V may be large
        double[] entry = new double[k + 1];
        for (int i = 0; i < fields; i++) {
            own[i] = i;
            trainer.row(tableRows[i], entry);
            slice.w()[i] = entry[0];
            System.arraycopy(entry, 1, slice.v(), i * k, k);
        }
        slice.bias(trainer.parameters().bias());
        Prediction prediction = new Prediction(fields, k);
        double logit = prediction.of(slice, own, 0);
        double y = data.y()[row];
        Loss loss = data.loss();
        return new WatchedRow(
                row,
                tableRows,
                y,
                slice.bias(),
                slice.w(),
                slice.v(),
                prediction.linear(),
                CrossTerm.naive(slice.v(), fields, k),
                CrossTerm.derived(slice.v(), fields, k),
                logit,
                loss == Loss.LOGISTIC ? Loss.sigmoid(logit) : Double.NaN,
                loss.value(logit, y),
                loss.derivative(logit, y));
    }

    /** Number of fields F. */
    public int fields() {
        return w.length;
    }

    /** Embedding size K. */
    public int k() {
        return w.length == 0 ? 0 : v.length / w.length;
    }

    /** v_i·v_j of all pairs, F × F row-major; only the entries with j &lt; i are set. */
    public double[] pairs() {
        int fields = fields();
        int k = k();
        double[] products = new double[fields * fields];
        for (int i = 0; i < fields; i++) {
            for (int j = 0; j < i; j++) {
                double dot = 0;
                for (int f = 0; f < k; f++) {
                    dot += v[i * k + f] * v[j * k + f];
                }
                products[i * fields + j] = dot;
            }
        }
        return products;
    }

    /** The two doubles' exact difference naive − derived, rounded once to a double; NaN if one of them overflowed. */
    public double difference() {
        if (!Double.isFinite(naive) || !Double.isFinite(derived)) {
            return Double.NaN;
        }
        return new BigDecimal(naive).subtract(new BigDecimal(derived)).doubleValue();
    }

    /**
     * ∂L/∂w and ∂L/∂v_k of the entries of this row, F × (1 + K): w first, then the factors. A row of V that stands in several
     * fields (a shared table) has the sum of their gradients, at each of them.
     */
    public double[] gradient() {
        int fields = fields();
        int k = k();
        double[] ofW = new double[fields];
        double[] ofV = new double[fields * k];
        RowGradient.of(v, fields, k, dLoss, ofW, ofV);
        double[] both = new double[fields * (k + 1)];
        for (int i = 0; i < fields; i++) {
            for (int j = 0; j < fields; j++) {
                if (tableRows[i] == tableRows[j]) {
                    both[i * (k + 1)] += ofW[j];
                    for (int f = 0; f < k; f++) {
                        both[i * (k + 1) + 1 + f] += ofV[j * k + f];
                    }
                }
            }
        }
        return both;
    }
}
