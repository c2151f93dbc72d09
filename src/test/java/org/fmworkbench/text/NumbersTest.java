package org.fmworkbench.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    private final Locale before = Locale.getDefault();

    @BeforeEach
    void germanLocale() {
        Locale.setDefault(Locale.GERMANY);
    }

    @AfterEach
    void backToNormal() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @CsvSource({"2.0E-3, 0.002", "1.0E-4, 0.0001", "5, 5", "0, 0", "1e-9, 1.0E-9", "100000, 100000", "0.1, 0.1"})
    void plainIsWhatPeopleType(double value, String text) {
        assertEquals(text, Numbers.plain(value));
    }

    @Test
    void exactHasTheShortestDigitsThatReadBack() {
        assertEquals("2.2250738585072014E-308", Numbers.exact(Double.MIN_NORMAL));
        assertEquals("2.0E22", Numbers.exact(2e22));
        assertEquals("2.0E23", Numbers.exact(Double.parseDouble("2e23")));
    }

    @ParameterizedTest
    @CsvSource({"-0.0004, 3, 0.000", "-0.0005, 3, −0.001", "1234.5, 1, 1234.5", "NaN, 3, NaN", "-Infinity, 2, −∞"})
    void fixedRoundsHalfUpWithoutNegativeZero(double value, int decimals, String text) {
        assertEquals(text, Numbers.fixed(value, decimals));
    }

    @ParameterizedTest
    @CsvSource({"4.44e-16, 4.4e−16", "-2.5e-7, −2.5e−7", "12345, 1.2e4", "0, 0.0e0"})
    void scientificHasTwoDigitsAndAPowerOfTen(double value, String text) {
        assertEquals(text, Numbers.scientific(value));
    }

    @ParameterizedTest
    @CsvSource({"0.61661, 4, 0.6166", "1031.17, 4, 1031", "123456, 4, 123500"})
    void significantIsWrittenPlainly(double value, int digits, String text) {
        assertEquals(text, Numbers.significant(value, digits));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.0371, 0.037", "7, 7", "-0.5, −0.5", "0.00012, 1.2e−4", "123456, 1.2e5", "NaN, NaN"})
    void briefHasTwoDigits(double value, String text) {
        assertEquals(text, Numbers.brief(value));
    }

    @Test
    void groupedHasCommasInEveryLocale() {
        assertEquals("1,234,567", Numbers.grouped(1_234_567));
    }
}
