/**
 * The command line: {@code datasets}, {@code train}, {@code predict}, {@code verify}, {@code probes}, {@code check} and {@code cost}. The only package that knows standard streams and
 * clocks. Texts for picocli's help lie in {@code usage.properties}, all others in {@code messages.properties}.
 *
 * <p>The command classes hold options and nothing else, so that {@code --help} and usage errors load neither the data
 * frames nor the toolkit; what a command does lies in the classes named after it.
 */
package org.fmworkbench.cli;
