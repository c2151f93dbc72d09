package org.fmworkbench.training;

import java.util.List;
import org.fmworkbench.text.InputException;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;
import org.fmworkbench.training.SweptSetting.Variant;

/**
 * The runs of a sweep: each value of one setting with each of some seeds. Immutable.
 *
 * @param setting what is varied
 * @param variants the settings with each of its values and the first seed
 * @param seeds how many seeds: that of the settings, the next, and so on
 */
public record SweepPlan(SweptSetting setting, List<Variant> variants, int seeds) {
    /** The most runs of one sweep: their curves stay in memory, half a megabyte each at the most. */
    public static final int MAX_RUNS = 200;

    /** Copies the list. */
    public SweepPlan {
        variants = List.copyOf(variants);
    }

    /**
     * The plan for a list of values as it was typed.
     *
     * @param base all other settings
     * @param seeds at least 1; where the seed itself is varied there is one run for each value, whatever is asked for
     * @throws InputException with a text for the user, if the list cannot be read, a value is not allowed, or there would be
     *     more than {@value #MAX_RUNS} runs
     */
    public static SweepPlan of(RunSettings base, SweptSetting setting, String values, int seeds) throws InputException {
        SweepPlan plan =
                new SweepPlan(setting, setting.variants(base, values), setting == SweptSetting.SEED ? 1 : seeds);
        if (plan.runs() > MAX_RUNS) {
            throw new InputException(Texts.beside(SweepPlan.class)
                    .get(
                            "sweep.runs",
                            Numbers.grouped(plan.variants.size()),
                            Numbers.grouped(plan.seeds),
                            Numbers.grouped(plan.runs()),
                            Numbers.grouped(MAX_RUNS)));
        }
        return plan;
    }

    /** How many runs there are. */
    public long runs() {
        return (long) variants.size() * seeds;
    }

    /** The settings of one run. */
    RunSettings settings(int variant, int seed) {
        RunSettings first = variants.get(variant).settings();
        return first.withSeed(first.seed() + seed);
    }
}
