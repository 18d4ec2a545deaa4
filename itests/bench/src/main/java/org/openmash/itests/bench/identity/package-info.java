/**
 * The workshop of identity: makes labelled families, evaluates the matcher on any labelled file with its peers beside it,
 * trains and compares models. It is no part of the product and nobody imports it.
 */
package org.openmash.itests.bench.identity;
