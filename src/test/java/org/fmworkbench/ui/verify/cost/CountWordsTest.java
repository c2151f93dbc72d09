package org.fmworkbench.ui.verify.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.fmworkbench.text.Texts;
import org.fmworkbench.ui.verify.cost.CountFrame.Place;
import org.fmworkbench.ui.verify.cost.CountWords.Size;
import org.junit.jupiter.api.Test;

class CountWordsTest {
    private final CountWords words = new CountWords(Texts.beside(CountWords.class));

    @Test
    void aModelWithoutFactorsHasNoPlaceOnAnAxisThatBeginsAtOne() {
        Size linear = new Size("monk1", 6, 0);
        assertEquals(List.of(), names(linear, true));
        assertEquals(List.of("naive is cheaper up to F = 4"), names(linear, false));
        Size one = new Size("monk1", 6, 1);
        assertEquals(List.of("monk1: F = 6, K = 1"), names(one, true));
        assertEquals(List.of("monk1: F = 6, K = 1", "naive is cheaper up to F = 4"), names(one, false));
    }

    private List<String> names(Size own, boolean alongK) {
        return words.frame(new Size("", 6, 2), own, alongK).places().stream()
                .map(Place::name)
                .toList();
    }
}
