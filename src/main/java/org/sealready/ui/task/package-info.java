/**
 * Row 4, work in the background, and what a person is told of its end: a notice, and a log for what
 * nobody expected.
 */
package org.sealready.ui.task;
