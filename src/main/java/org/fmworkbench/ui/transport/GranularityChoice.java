package org.fmworkbench.ui.transport;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.fmworkbench.training.Granularity;
import org.fmworkbench.ui.model.Terms;
import org.fmworkbench.ui.model.Workbench;

/** How far one step goes: four choices, of which one holds. The three of the run are kept while a step is a term. */
public final class GranularityChoice {
    private final Workbench workbench;
    private final Terms terms;
    private final BooleanProperty term = new SimpleBooleanProperty(this, "term");
    private final Map<Granularity, BooleanProperty> ofTheRun = new EnumMap<>(Granularity.class);
    private boolean choosing;

    GranularityChoice(Workbench workbench) {
        this.workbench = workbench;
        this.terms = workbench.terms();
        for (Granularity granularity : Granularity.values()) {
            BooleanProperty chosen = new SimpleBooleanProperty(this, granularity.name());
            ofTheRun.put(granularity, chosen);
            chosen.subscribe(is -> {
                if (is) {
                    choose(granularity);
                }
            });
        }
        term.subscribe(is -> {
            if (is) {
                terms.choose();
                show();
            }
        });
        terms.chosenProperty().subscribe(this::show);
        workbench.granularityProperty().subscribe(this::show);
        show();
    }

    /** Whether a step is one operation of the two forms; setting it makes it so. */
    public BooleanProperty termProperty() {
        return term;
    }

    /** Whether term can be chosen on the stage that is shown. */
    public ReadOnlyBooleanProperty termAvailableProperty() {
        return terms.availableProperty();
    }

    /** Whether a step is a sample; setting it makes it so. */
    public BooleanProperty sampleProperty() {
        return ofTheRun.get(Granularity.SAMPLE);
    }

    /** Whether a step is a batch; setting it makes it so. */
    public BooleanProperty batchProperty() {
        return ofTheRun.get(Granularity.BATCH);
    }

    /** Whether a step is an epoch; setting it makes it so. */
    public BooleanProperty epochProperty() {
        return ofTheRun.get(Granularity.EPOCH);
    }

    /** Goes to the next: term (where it is available), sample, batch, epoch. */
    public void next() {
        if (terms.chosenProperty().get()) {
            choose(Granularity.SAMPLE);
            return;
        }
        switch (workbench.granularityProperty().get()) {
            case SAMPLE -> choose(Granularity.BATCH);
            case BATCH -> choose(Granularity.EPOCH);
            case EPOCH -> {
                if (terms.availableProperty().get()) {
                    terms.choose();
                } else {
                    choose(Granularity.SAMPLE);
                }
            }
        }
    }

    private void choose(Granularity granularity) {
        choosing = true;
        terms.leave();
        workbench.granularityProperty().set(granularity);
        choosing = false;
        show();
    }

    /** First the one that holds, then the others: at no time does none of them hold. */
    private void show() {
        if (choosing) {
            return;
        }
        boolean isTerm = terms.chosenProperty().get();
        BooleanProperty holds =
                isTerm ? term : ofTheRun.get(workbench.granularityProperty().get());
        holds.set(true);
        if (holds != term) {
            term.set(false);
        }
        ofTheRun.values().stream().filter(other -> other != holds).forEach(other -> other.set(false));
    }
}
