package org.fmworkbench.ui.compare.runs;

import org.fmworkbench.data.Tables;
import org.fmworkbench.training.RunSettings;

/** Runs that are worth comparing with the one that goes on: each differs from it in one setting. */
public enum Variant {
    /** No cross term: K = 0. */
    LINEAR,
    /** One factor. */
    ONE_FACTOR,
    /** Twice as many factors; two in place of none. */
    MORE_FACTORS,
    /** The next seed. */
    SEED,
    /** One table for all fields in place of one for each, or the other way round. */
    TABLES;

    /** The settings of such a run beside one with the settings {@code now}. */
    RunSettings of(RunSettings now) {
        return switch (this) {
            case LINEAR -> now.withK(0);
            case ONE_FACTOR -> now.withK(1);
            case MORE_FACTORS -> now.withK(now.k() == 0 ? 2 : Math.min(RunSettings.MAX_K, 2 * now.k()));
            case SEED -> now.withSeed(now.seed() + 1);
            case TABLES -> now.withTables(now.tables() == Tables.SHARED ? Tables.PER_FIELD : Tables.SHARED);
        };
    }
}
