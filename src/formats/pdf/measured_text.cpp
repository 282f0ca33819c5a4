#include "formats/pdf/measured_text.hpp"

#include <algorithm>
#include <array>

#include "text/utf8.hpp"

namespace handrail {
namespace {

/// Scripts that are written without spaces between words: Thai, Lao, Tibetan, Myanmar, Khmer; Chinese,
/// Japanese and their signs.
bool has_no_spaces(char32_t character) {
    return (character >= 0x0E00 && character <= 0x0FFF) || (character >= 0x1000 && character <= 0x109F) ||
           (character >= 0x1780 && character <= 0x17FF) || (character >= 0x2E80 && character <= 0xA4CF) ||
           (character >= 0xF900 && character <= 0xFAFF) || (character >= 0xFE30 && character <= 0xFFEF) ||
           (character >= 0x20000 && character <= 0x3FFFF);
}

bool joins_parts(char sign) {
    return std::string_view("/.@?&=-_:#+").find(sign) != std::string_view::npos;
}

double points(int units) {
    return static_cast<double>(units) / PANGO_SCALE;
}

}  // namespace

MeasuredText::MeasuredText(const RichText& text, TextRange range, PangoLayout* shaped)
    : text_(text),
      range_(range),
      before_(range.end - range.begin + 1),
      places_(range.end - range.begin + 1, Place::none) {
    add_widths(shaped);
    add_places(shaped);
}

void MeasuredText::add_widths(PangoLayout* shaped) {
    const char* bytes = pango_layout_get_text(shaped);
    const LayoutIteratorHandle iterator(pango_layout_get_iter(shaped));
    std::vector<int> widths;
    do {
        PangoLayoutRun* run = pango_layout_iter_get_run_readonly(iterator.get());
        if (run == nullptr) continue;
        widths.assign(static_cast<std::size_t>(run->item->num_chars), 0);
        pango_glyph_item_get_logical_widths(run, bytes, widths.data());
        const char* at = bytes + run->item->offset;
        for (const int width : widths) {
            at = g_utf8_next_char(at);
            before_[static_cast<std::size_t>(at - bytes)] = points(width);
        }
    } while (pango_layout_iter_next_run(iterator.get()));
    for (std::size_t at = 1; at < before_.size(); ++at) before_[at] += before_[at - 1];
}

void MeasuredText::add_places(PangoLayout* shaped) {
    int count = 0;
    const PangoLogAttr* attributes = pango_layout_get_log_attrs_readonly(shaped, &count);
    const char* bytes = pango_layout_get_text(shaped);
    const char* at = bytes;
    std::size_t previous = 0;
    for (int index = 1; index < count; ++index) {
        at = g_utf8_next_char(at);
        const auto place = static_cast<std::size_t>(at - bytes);
        places_[place] = place_before(range_.begin + place, attributes[index], range_.begin + previous);
        previous = place;
    }
    places_.back() = Place::open;
}

MeasuredText::Place MeasuredText::place_before(std::size_t at, const PangoLogAttr& attributes,
                                               std::size_t previous) const {
    const char last = text_.text[previous];
    if (last == ' ') {
        const bool glued = std::binary_search(text_.glue.begin(), text_.glue.end(), previous);
        return glued ? Place::glued_space : Place::open;
    }
    if (attributes.is_line_break != 0 && has_no_spaces(decode_utf8(text_.text, previous).code_point))
        return Place::open;
    const bool inner = at < range_.end && text_.text[at] != ' ';
    if (inner && joins_parts(last) && !joins_parts(text_.text[at]))
        return last == '/' ? Place::after_slash : Place::after_sign;
    return attributes.is_cursor_position != 0 && inner ? Place::between_characters : Place::none;
}

std::size_t MeasuredText::without_spaces(std::size_t begin, std::size_t end) const {
    while (end > begin && text_.text[end - 1] == ' ') --end;
    return end;
}

double MeasuredText::width(TextRange part) const {
    const std::size_t end = without_spaces(part.begin, part.end);
    return before_[end - range_.begin] - before_[part.begin - range_.begin];
}

bool MeasuredText::fits(std::size_t begin, std::size_t end, double available) const {
    constexpr double tolerance = 0.01;  // of a point: what the line is shaped by again may differ by a unit
    return width({begin, end}) <= available + tolerance;
}

std::size_t MeasuredText::line_end(std::size_t begin, double available, bool may_move) const {
    std::array<std::size_t, 6> last{};
    const auto found = [&](Place place) -> std::size_t& { return last[static_cast<std::size_t>(place)]; };
    for (std::size_t at = begin + 1; at <= range_.end; ++at) {
        const Place place = places_[at - range_.begin];
        if (place == Place::none) continue;
        if (fits(begin, at, available)) {
            found(place) = at;
        } else if (place == Place::open) {
            break;
        }
    }
    if (found(Place::open) != 0) return found(Place::open);
    if (may_move) return begin;
    // A slash parts an address best, unless that leaves most of the line empty.
    const std::size_t slash = found(Place::after_slash);
    if (slash != 0 && width({begin, slash}) < available * 0.4) found(Place::after_slash) = 0;
    for (const Place place :
         {Place::glued_space, Place::after_slash, Place::after_sign, Place::between_characters}) {
        if (found(place) != 0) return found(place);
    }
    std::size_t next = begin + 1;  // not even one character fits
    while (next < range_.end && places_[next - range_.begin] == Place::none) ++next;
    return next;
}

std::vector<TextRange> MeasuredText::break_lines(double first, double rest) const {
    std::vector<TextRange> lines;
    double available = first;
    for (std::size_t begin = range_.begin; begin < range_.end;) {
        // On a first line that is shorter than the others nothing is broken that fits below.
        const std::size_t end = line_end(begin, available, lines.empty() && first < rest);
        lines.push_back({begin, end});
        begin = end;
        available = rest;
    }
    return lines;
}

double MeasuredText::longest_word() const {
    double longest = 0;
    std::size_t begin = range_.begin;
    for (std::size_t at = begin + 1; at <= range_.end; ++at) {
        if (places_[at - range_.begin] != Place::open) continue;
        longest = std::max(longest, width({begin, at}));
        begin = at;
    }
    return longest;
}

}  // namespace handrail
