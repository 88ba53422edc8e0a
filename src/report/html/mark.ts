/** What every page begins with, so that a page made before is known as one. */
export const REPORT_MARK = '<!doctype html>\n<html lang="en" data-leaktrace="report/1">\n'
