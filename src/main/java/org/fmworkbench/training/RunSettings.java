package org.fmworkbench.training;

import java.util.Locale;
import java.util.Objects;
import org.fmworkbench.data.Card;
import org.fmworkbench.data.CardSettings;
import org.fmworkbench.data.Holdout;
import org.fmworkbench.data.Tables;
import org.fmworkbench.fm.OptimizerKind;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;

/**
 * Every setting of a run. Together with the data they decide it to the last bit.
 *
 * @param k K, entries of an embedding; 0 is the linear model
 * @param tables one table of V for each field, or one for all
 * @param optimizer the rule of the updates
 * @param learningRate η, above 0
 * @param l2 λ, 0 or more
 * @param batchSize rows a batch; 0 means all training rows
 * @param epochs how many epochs a run has
 * @param initStd the standard deviation that V starts with, 0 or more
 * @param seed of start and shuffle, which draw from streams of their own; the split does not depend on it
 * @param shuffle whether each epoch takes the rows in a new order
 * @param holdout which rows are held out
 * @param standardizeTarget whether a regression target is standardized
 */
public record RunSettings(
        int k,
        Tables tables,
        OptimizerKind optimizer,
        double learningRate,
        double l2,
        int batchSize,
        int epochs,
        double initStd,
        long seed,
        boolean shuffle,
        Holdout holdout,
        Standardize standardizeTarget) {

    /** The largest K. */
    public static final int MAX_K = 1024;

    /**
     * Checks every number.
     *
     * @throws IllegalArgumentException with a text for the user
     */
    public RunSettings {
        require(k >= 0 && k <= MAX_K, "settings.k", Numbers.grouped(k), Numbers.grouped(MAX_K));
        require(
                learningRate > 0 && Double.isFinite(learningRate),
                "settings.learningRate",
                Numbers.exact(learningRate));
        require(l2 >= 0 && Double.isFinite(l2), "settings.l2", Numbers.exact(l2));
        require(batchSize >= 0, "settings.batch", Numbers.grouped(batchSize));
        require(epochs >= 1, "settings.epochs", Numbers.grouped(epochs));
        require(initStd >= 0 && Double.isFinite(initStd), "settings.initStd", Numbers.exact(initStd));
        Objects.requireNonNull(tables);
        Objects.requireNonNull(optimizer);
        Objects.requireNonNull(holdout);
        Objects.requireNonNull(standardizeTarget);
    }

    /** What a file of one's own starts with: K = 4, Adam 0.01, batch 64, 20 epochs, N(0, 0.1²), 0.2 held out. */
    public static RunSettings forFile() {
        return new RunSettings(
                4,
                Tables.PER_FIELD,
                OptimizerKind.ADAM,
                0.01,
                0,
                64,
                20,
                0.1,
                1,
                true,
                new Holdout.Fraction(0.2),
                Standardize.AUTO);
    }

    /** What the card of a bundled table recommends; every fifth row held out, seed 1. */
    public static RunSettings of(Card card) {
        return of(card, card.settings().k());
    }

    /** The same with a K of one's own; the card has an L2 for the linear model, K = 0, and one for all others. */
    public static RunSettings of(Card card, int k) {
        CardSettings settings = card.settings();
        return new RunSettings(
                k,
                Tables.PER_FIELD,
                OptimizerKind.valueOf(settings.optimizer().toUpperCase(Locale.ROOT)),
                settings.learningRate(),
                k == 0 ? settings.l2AtK0() : settings.l2(),
                settings.batchSize(),
                settings.epochs(),
                settings.initStd(),
                1,
                true,
                new Holdout.Every(5),
                Standardize.AUTO);
    }

    /** These settings with learning rate, L2 and number of epochs of {@code other}: what may change while a run goes on. */
    public RunSettings withLive(RunSettings other) {
        return withLearningRate(other.learningRate).withL2(other.l2).withEpochs(other.epochs);
    }

    /** Whether {@code other} differs at most in what may change while a run goes on. */
    public boolean startsLike(RunSettings other) {
        return withLive(other).equals(other);
    }

    /** Whether {@link TrainingData} made for {@code other} serves these settings too. */
    public boolean sharesDataWith(RunSettings other) {
        return k == other.k // the size of the model is checked with the data
                && tables == other.tables
                && holdout.equals(other.holdout)
                && standardizeTarget == other.standardizeTarget;
    }

    private static void require(boolean holds, String key, String... arguments) {
        if (!holds) {
            throw new IllegalArgumentException(Texts.beside(RunSettings.class).get(key, (Object[]) arguments));
        }
    }

    /** These settings with another value of {@code k}. */
    public RunSettings withK(int value) {
        Draft draft = new Draft(this);
        draft.k = value;
        return draft.settings();
    }

    /** These settings with another value of {@code tables}. */
    public RunSettings withTables(Tables value) {
        Draft draft = new Draft(this);
        draft.tables = value;
        return draft.settings();
    }

    /** These settings with another value of {@code optimizer}. */
    public RunSettings withOptimizer(OptimizerKind value) {
        Draft draft = new Draft(this);
        draft.optimizer = value;
        return draft.settings();
    }

    /** These settings with another value of {@code learningRate}. */
    public RunSettings withLearningRate(double value) {
        Draft draft = new Draft(this);
        draft.learningRate = value;
        return draft.settings();
    }

    /** These settings with another value of {@code l2}. */
    public RunSettings withL2(double value) {
        Draft draft = new Draft(this);
        draft.l2 = value;
        return draft.settings();
    }

    /** These settings with another value of {@code batchSize}. */
    public RunSettings withBatchSize(int value) {
        Draft draft = new Draft(this);
        draft.batchSize = value;
        return draft.settings();
    }

    /** These settings with another value of {@code epochs}. */
    public RunSettings withEpochs(int value) {
        Draft draft = new Draft(this);
        draft.epochs = value;
        return draft.settings();
    }

    /** These settings with another value of {@code initStd}. */
    public RunSettings withInitStd(double value) {
        Draft draft = new Draft(this);
        draft.initStd = value;
        return draft.settings();
    }

    /** These settings with another value of {@code seed}. */
    public RunSettings withSeed(long value) {
        Draft draft = new Draft(this);
        draft.seed = value;
        return draft.settings();
    }

    /** These settings with another value of {@code shuffle}. */
    public RunSettings withShuffle(boolean value) {
        Draft draft = new Draft(this);
        draft.shuffle = value;
        return draft.settings();
    }

    /** These settings with another value of {@code holdout}. */
    public RunSettings withHoldout(Holdout value) {
        Draft draft = new Draft(this);
        draft.holdout = value;
        return draft.settings();
    }

    /** These settings with another value of {@code standardizeTarget}. */
    public RunSettings withStandardizeTarget(Standardize value) {
        Draft draft = new Draft(this);
        draft.standardizeTarget = value;
        return draft.settings();
    }

    /** The settings in the open, for changing one of them. */
    private static final class Draft {
        private int k;
        private Tables tables;
        private OptimizerKind optimizer;
        private double learningRate;
        private double l2;
        private int batchSize;
        private int epochs;
        private double initStd;
        private long seed;
        private boolean shuffle;
        private Holdout holdout;
        private Standardize standardizeTarget;

        Draft(RunSettings settings) {
            k = settings.k;
            tables = settings.tables;
            optimizer = settings.optimizer;
            learningRate = settings.learningRate;
            l2 = settings.l2;
            batchSize = settings.batchSize;
            epochs = settings.epochs;
            initStd = settings.initStd;
            seed = settings.seed;
            shuffle = settings.shuffle;
            holdout = settings.holdout;
            standardizeTarget = settings.standardizeTarget;
        }

        RunSettings settings() {
            return new RunSettings(
                    k,
                    tables,
                    optimizer,
                    learningRate,
                    l2,
                    batchSize,
                    epochs,
                    initStd,
                    seed,
                    shuffle,
                    holdout,
                    standardizeTarget);
        }
    }
}
