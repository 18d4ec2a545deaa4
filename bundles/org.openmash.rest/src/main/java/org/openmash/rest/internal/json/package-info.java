/** How values look as JSON. Strict in what it reads: unknown fields, missing facts and wrong types are refused by name. */
package org.openmash.rest.internal.json;
