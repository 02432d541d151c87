/**
 * Row 3: the use cases that both front ends call. Knows forms and letters, not which ones: Main
 * hands the catalogue in. Here: the catalogue, checks, and what every use case shares.
 */
package org.sealready.service;
