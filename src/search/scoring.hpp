#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "search/term_rows.hpp"

namespace handrail::lunr {

/// How rare a term is: ln(1 + |(N - d + 0.5) / (d + 0.5)|), N documents, d the number of fields of
/// documents that have the term (so d may exceed N).
double inverse_document_frequency(std::size_t documents, std::size_t fields_with_term);

/// inverse_document_frequency of every term below `term_count`.
std::vector<double> inverse_document_frequencies(const TermRows& rows, std::size_t documents,
                                                 std::size_t term_count);

/// Okapi BM25 as lunr computes it, in plain doubles and in its order of evaluation, so that the last digit
/// agrees: no fused multiply-add (-ffp-contract=off).
struct Scoring {
    double k1 = 1.2;
    double b = 0.75;

    /// What a field's length does to all of its scores: the part of the denominator that is common to them.
    double length_norm(double length, double average_length) const;
    double score(double inverse_frequency, double count, double norm) const;
};

/// JavaScript's Math.round(score * 1000) / 1000 as it prints in JSON: "0.396", "12.5", "18". Null for what
/// is not finite.
void append_rounded(std::string& out, double score);

}  // namespace handrail::lunr
