/** The rules that need the whole filing, and the questions that only a person can answer. */
package org.sealready.filing.rule;
