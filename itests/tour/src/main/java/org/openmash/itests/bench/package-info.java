/**
 * Runs the product's own archive as a process of its own, kills it, times it and weighs it. Numbers are printed as ratios
 * of one run; nothing here decides what is fast enough.
 */
package org.openmash.itests.bench;
