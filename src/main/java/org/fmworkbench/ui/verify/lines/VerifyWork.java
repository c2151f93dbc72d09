package org.fmworkbench.ui.verify.lines;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.fmworkbench.derivation.ProgressListener;
import org.fmworkbench.derivation.Report;
import org.fmworkbench.derivation.RowSet;
import org.fmworkbench.derivation.Verification;
import org.fmworkbench.text.Texts;
import org.fmworkbench.ui.model.Job;

/** Verifies all sets of rows; long. */
final class VerifyWork {
    /** At most so many rows of a set are computed exactly too. */
    static final int EXACT_SAMPLE = 50;

    private final Texts texts;
    private final LinesWords words;
    private final LongSupplier clock;
    private long rows;

    VerifyWork(Texts texts, LinesWords words, LongSupplier clock) {
        this.texts = texts;
        this.words = words;
        this.clock = clock;
    }

    Result run(Job job, Asked asked, OpenRows open) {
        long start = clock.getAsLong();
        Map<RowSetName, RowSet> sets = sets(asked, open);
        Verification.Settings settings = new Verification.Settings(EXACT_SAMPLE, asked.precision());
        Report report = Verification.run(new ArrayList<>(sets.values()), settings, listener(job));
        Map<RowSetName, Column> columns = new EnumMap<>(RowSetName.class);
        int at = 0;
        for (Map.Entry<RowSetName, RowSet> set : sets.entrySet()) {
            String more = set.getKey() == RowSetName.DATA ? open.when(texts) : "";
            columns.put(set.getKey(), words.column(set.getKey(), set.getValue(), report, at++, more));
        }
        return new Result(asked, open.now(), columns, words.outcome(report, rows, clock.getAsLong() - start));
    }

    private Map<RowSetName, RowSet> sets(Asked asked, OpenRows open) {
        Map<RowSetName, RowSet> sets = new LinkedHashMap<>();
        open.rows().ifPresent(all -> sets.put(RowSetName.DATA, all));
        List<RowSet> others = asked.sets(texts);
        sets.put(RowSetName.RANDOM, others.get(0));
        sets.put(RowSetName.HARD, others.get(1));
        sets.put(RowSetName.PROBES, others.get(2));
        return sets;
    }

    private ProgressListener listener(Job job) {
        return new ProgressListener() {
            @Override
            public void update(long done, long total) {
                rows = done;
                job.update(done, total);
            }

            @Override
            public boolean cancelled() {
                return job.cancelled();
            }
        };
    }
}
