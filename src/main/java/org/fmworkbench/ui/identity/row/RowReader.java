package org.fmworkbench.ui.identity.row;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.fmworkbench.data.Dataset;
import org.fmworkbench.data.Field;
import org.fmworkbench.data.TableLayout;
import org.fmworkbench.data.Tables;
import org.fmworkbench.derivation.FieldTables;
import org.fmworkbench.derivation.Row;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;
import org.fmworkbench.training.Position;
import org.fmworkbench.training.Snapshot;
import org.fmworkbench.training.WatchedRow;

/** Reads the watched row out of a snapshot. It copies; it computes nothing. */
final class RowReader {
    /** Products of D2 that take some 30 ms in exact arithmetic. */
    private static final long MOST_PRODUCTS = 1 << 18;

    private final Texts texts = Texts.beside(RowReader.class);

    ShownRow read(Snapshot now, Dataset dataset) {
        WatchedRow watched = now.row();
        List<String> fields = dataset.fields().stream().map(Field::name).toList();
        List<String> labels = IntStream.range(0, fields.size())
                .mapToObj(i -> fields.get(i) + "=" + value(dataset, watched.row(), i))
                .toList();
        return new ShownRow(
                row(now),
                watched.row(),
                watched.tableRows(),
                fields,
                labels,
                watched.bias(),
                watched.w(),
                watched.y(),
                now.data().loss(),
                texts.get("position", Numbers.grouped(watched.row() + 1L), moment(now.position())),
                moment(now.position()),
                false);
    }

    private static String value(Dataset dataset, int row, int field) {
        return dataset.fields().get(field).vocabulary().value(dataset.code(row, field));
    }

    /**
     * The row with all tables where the snapshot has them, else with nothing but its own rows of V; so too where the tables are so
     * large that D1 and D2, which multiply each field with all of V, would keep the screen waiting.
     */
    private static Row row(Snapshot now) {
        WatchedRow watched = now.row();
        TableLayout layout = now.data().layout();
        if (now.tables() == null || layout == null || (long) watched.fields() * now.tables().length > MOST_PRODUCTS) {
            return Row.oneHot(watched.fields(), watched.k(), watched.v());
        }
        int[] first = new int[watched.fields()];
        int[] size = new int[watched.fields()];
        Arrays.setAll(first, layout::offset);
        Arrays.setAll(
                size,
                i -> layout.tables() == Tables.SHARED
                        ? layout.vocabulary()
                        : layout.fields().get(i).size());
        return Row.oneHot(new FieldTables(watched.k(), now.tables(), first, size, watched.tableRows()));
    }

    private String moment(Position at) {
        return texts.get(
                "moment",
                at.epoch() + 1,
                Math.min(at.batch() + 1, at.batches()),
                at.batches(),
                at.sample(),
                at.samples());
    }
}
