/**
 * Takes in papers of unknown origin. Reads a PDF that anybody may have made, and writes a harmless
 * one with the same pages and nothing else: no field, no script, no action, no attachment. Runs in
 * a process of its own with little memory and little time, for what it reads may be made to use up
 * both.
 */
package org.sealready.pdf.intake;
