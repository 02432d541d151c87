/**
 * Row 1: answers, schema, reports and bundled lists to and from JSON. The only home of Jackson;
 * imports form only.
 */
package org.sealready.json;
