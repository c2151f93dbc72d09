package org.fmworkbench.experiment;

import java.util.Arrays;
import org.fmworkbench.data.Source;
import org.fmworkbench.data.TableLayout;
import org.fmworkbench.data.Tables;
import org.fmworkbench.derivation.FieldTables;
import org.fmworkbench.derivation.Row;
import org.fmworkbench.derivation.RowSet;
import org.fmworkbench.fm.Parameters;
import org.fmworkbench.text.InputException;
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
    /** So many products a row at most for the whole tables: a tenth of a millisecond in double, some ten milliseconds exactly. */
    static final int MOST_PRODUCTS = 1 << 16;

    private final String name;
    private final int[] index;
    private final int[] first;
    private final int[] size;
    private final Parts parts;
    private final UnseenValues unseen;
    private final boolean whole;

    /** The numbers of a model: K, w₀, w (one for each row of V) and V, and how many rows of V are its own. */
    private record Parts(int k, double bias, double[] w, double[] v, int known) {}

    private DataRows(String name, int[] index, int[] first, int[] size, Parts parts, UnseenValues unseen) {
        this.name = name;
        this.index = index;
        this.first = first;
        this.size = size;
        this.parts = parts;
        this.unseen = unseen;
        this.whole = (long) first.length * parts.v.length <= MOST_PRODUCTS
                && Arrays.stream(parts.v).allMatch(Double::isFinite);
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
        if (w.length != data.vocabulary() || v.length != (long) w.length * k) {
            throw new IllegalArgumentException(
                    w.length + " weights and " + v.length + " entries for " + data.vocabulary() + " rows, K = " + k);
        }
        int[] first = new int[data.fields()];
        int[] size = new int[data.fields()];
        Arrays.fill(size, data.vocabulary());
        TableLayout layout = data.layout();
        if (layout != null && layout.tables() == Tables.PER_FIELD) {
            Arrays.setAll(first, layout::offset);
            Arrays.setAll(size, i -> layout.fields().get(i).size());
        }
        return new DataRows(name, data.index(), first, size, new Parts(k, bias, w, v, w.length), UnseenValues.NONE);
    }

    /**
     * Every row of a table, with or without a target, with a saved model. A value that the model does not know contributes
     * nothing.
     *
     * @throws InputException if a field of the model has no column
     */
    public static DataRows of(Source source, Model model) throws InputException {
        ModelRows rows = new ModelRows(model);
        ModelRows.Coded coded = rows.code(source);
        Parameters p = rows.parameters();
        Parts parts = new Parts(p.k(), p.bias(), p.w(), p.v(), rows.known());
        return new DataRows(source.name(), coded.index(), rows.first(), rows.size(), parts, coded.unseen());
    }

    /** The rows of {@code data} with {@code parameters}, which must not be changed. */
    public static DataRows of(String name, TrainingData data, Parameters parameters) {
        return of(name, data, parameters.k(), parameters.bias(), parameters.w(), parameters.v());
    }

    @Override
    public String name() {
        return texts().get(size() == 1 ? "rows.nameOne" : "rows.name", Numbers.grouped(size()), name);
    }

    @Override
    public String note() {
        return texts().get(whole ? "rows.whole" : "rows.own", fields(), k(), Numbers.grouped(parts.known));
    }

    /** What the table holds that the saved model does not know. */
    public UnseenValues unseen() {
        return unseen;
    }

    /** F. */
    public int fields() {
        return first.length;
    }

    /** K. */
    public int k() {
        return parts.k;
    }

    @Override
    public int size() {
        return index.length / first.length;
    }

    @Override
    public Row row(int n) {
        int[] hot = Arrays.copyOfRange(index, n * first.length, (n + 1) * first.length);
        FieldTables tables = new FieldTables(parts.k, parts.v, first, size, hot);
        return whole ? Row.oneHot(tables) : Row.oneHot(first.length, parts.k, tables.lookUp());
    }

    @Override
    public double bias(int n) {
        return parts.bias;
    }

    @Override
    public double[] w(int n) {
        double[] own = new double[first.length];
        Arrays.setAll(own, i -> parts.w[index[n * own.length + i]]);
        return own;
    }

    private static Texts texts() {
        return Texts.beside(DataRows.class);
    }
}
