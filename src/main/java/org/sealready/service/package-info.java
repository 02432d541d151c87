/**
 * Row 3: the use cases that both front ends call. Knows forms and letters, not which ones: Main
 * hands the catalogue in.
 */
package org.sealready.service;
