/** Row 1: answers, schema, reports and bundled lists to and from JSON. The only home of Jackson. */
package org.sealready.json;
