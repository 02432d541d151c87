/**
 * Row 3: the use cases that both front ends call. Independent of the concrete form and letters:
 * Main passes the catalogue in. Here: the catalogue, checks, and what every use case shares.
 */
package org.sealready.service;
