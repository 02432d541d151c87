/**
 * A data folder in use: opened and locked, its filings listed, copied and saved, its vault backed
 * up.
 */
package org.sealready.service.filings;
