package org.fmworkbench.experiment;

import java.util.Arrays;
import org.fmworkbench.data.TableLayout;
import org.fmworkbench.data.Tables;
import org.fmworkbench.derivation.FieldTables;
import org.fmworkbench.derivation.Row;
import org.fmworkbench.derivation.RowSet;
import org.fmworkbench.fm.Parameters;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;
import org.fmworkbench.training.TrainingData;

/**
 * Every row of a data set, training and held out, with given parameters, for a verification. Rows are made when they are asked
 * for; all of them share the tables.
 *
 * <p>D1 and D2 multiply one-hot vectors with tables: F · N · K products a row with N rows of V. Up to {@value
 * #MOST_PRODUCTS} of them the tables are the whole V; above, each row takes the rows of V that it names, one for each field,
 * and the note says so.
 */
public final class DataRows implements RowSet {
    /** So many products a row at most for the whole tables: about 0.05 ms in double, a thousand times that exactly. */
    static final int MOST_PRODUCTS = 1 << 16;

    private final String name;
    private final TrainingData data;
    private final int k;
    private final double bias;
    private final double[] w;
    private final double[] v;
    private final int[] first;
    private final int[] size;
    private final boolean whole;

    private DataRows(String name, TrainingData data, int k, double bias, double[] w, double[] v) {
        if (w.length != data.vocabulary() || v.length != (long) w.length * k) {
            throw new IllegalArgumentException(
                    w.length + " weights and " + v.length + " entries for " + data.vocabulary() + " rows, K = " + k);
        }
        this.name = name;
        this.data = data;
        this.k = k;
        this.bias = bias;
        this.w = w;
        this.v = v;
        this.first = new int[data.fields()];
        this.size = new int[data.fields()];
        Arrays.fill(size, data.vocabulary());
        TableLayout layout = data.layout();
        if (layout != null && layout.tables() == Tables.PER_FIELD) {
            Arrays.setAll(first, layout::offset);
            Arrays.setAll(size, i -> layout.fields().get(i).size());
        }
        this.whole = (long) data.fields() * v.length <= MOST_PRODUCTS
                && Arrays.stream(v).allMatch(Double::isFinite);
    }

    /**
     * The rows of {@code data} with these parameters.
     *
     * @param name what the data is called
     * @param k K
     * @param bias w₀
     * @param w one weight for each row of V; must not be changed
     * @param v V, vocabulary × K row-major; must not be changed
     */
    public static DataRows of(String name, TrainingData data, int k, double bias, double[] w, double[] v) {
        return new DataRows(name, data, k, bias, w, v);
    }

    /** The rows of {@code data} with {@code parameters}, which must not be changed. */
    public static DataRows of(String name, TrainingData data, Parameters parameters) {
        return of(name, data, parameters.k(), parameters.bias(), parameters.w(), parameters.v());
    }

    @Override
    public String name() {
        return texts().get("rows.name", Numbers.grouped(size()), name);
    }

    @Override
    public String note() {
        return texts().get(whole ? "rows.whole" : "rows.own", data.fields(), k, Numbers.grouped(data.vocabulary()));
    }

    @Override
    public int size() {
        return data.rows();
    }

    @Override
    public Row row(int n) {
        int fields = data.fields();
        int[] hot = Arrays.copyOfRange(data.index(), n * fields, (n + 1) * fields);
        FieldTables tables = new FieldTables(k, v, first, size, hot);
        return whole ? Row.oneHot(tables) : Row.oneHot(fields, k, tables.lookUp());
    }

    @Override
    public double bias(int n) {
        return bias;
    }

    @Override
    public double[] w(int n) {
        double[] own = new double[data.fields()];
        Arrays.setAll(own, i -> w[data.index()[n * own.length + i]]);
        return own;
    }

    private static Texts texts() {
        return Texts.beside(DataRows.class);
    }
}
