#include "search/scoring.hpp"

#include <array>
#include <charconv>
#include <cmath>

#include "search/js_log.hpp"
#include "search/js_number.hpp"

namespace handrail::lunr {
namespace {

/// Math.round: halves go up. (floor(x + 0.5) would round the addition first.)
double js_round(double value) {
    const double below = std::floor(value);
    return value - below >= 0.5 ? below + 1 : below;
}

/// Appends thousandths as a decimal number without trailing zeros.
void append_thousandths(std::string& out, std::int64_t thousandths) {
    if (thousandths < 0) out += '-';
    const auto size = static_cast<std::uint64_t>(std::abs(thousandths));
    std::array<char, 24> digits{};
    const auto [end, error] = std::to_chars(digits.begin(), digits.end(), size / 1000);
    out.append(digits.begin(), end);
    const std::uint64_t part = size % 1000;
    if (part == 0) return;
    const std::array<char, 3> decimals{static_cast<char>('0' + part / 100),
                                       static_cast<char>('0' + part / 10 % 10),
                                       static_cast<char>('0' + part % 10)};
    const std::size_t count = part % 100 == 0 ? 1 : (part % 10 == 0 ? 2 : 3);
    out += '.';
    out.append(decimals.data(), count);
}

}  // namespace

double inverse_document_frequency(std::size_t documents, std::size_t fields_with_term) {
    const auto all = static_cast<double>(documents);
    const auto found = static_cast<double>(fields_with_term);
    const double ratio = (all - found + 0.5) / (found + 0.5);
    return js_log(1 + std::abs(ratio));
}

std::vector<double> inverse_document_frequencies(const TermRows& rows, std::size_t documents,
                                                 std::size_t term_count) {
    std::vector<std::size_t> counts(term_count);
    for (const TermCount& entry : rows.all_terms()) ++counts[entry.term];
    std::vector<double> frequencies(term_count);
    for (std::size_t term = 0; term < term_count; ++term) {
        frequencies[term] = inverse_document_frequency(documents, counts[term]);
    }
    return frequencies;
}

double Scoring::length_norm(double length, double average_length) const {
    return k1 * (1 - b + b * (length / average_length));
}

double Scoring::score(double inverse_frequency, double count, double norm) const {
    return inverse_frequency * ((k1 + 1) * count) / (norm + count);
}

void append_rounded(std::string& out, double score) {
    // Up to 15 digits a decimal number and its double tell each other exactly, so the digits of the
    // whole number are those that JavaScript prints.
    constexpr double exact_limit = 1e15;
    const double thousandths = js_round(score * 1000);
    if (std::abs(thousandths) < exact_limit) {
        append_thousandths(out, static_cast<std::int64_t>(thousandths));
    } else {
        const double value = thousandths / 1000;
        out += std::isfinite(value) ? js_number_text(value) : "null";
    }
}

}  // namespace handrail::lunr
