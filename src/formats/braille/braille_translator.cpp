#include "formats/braille/braille_translator.hpp"

#include <mutex>
#include <unordered_map>

#include <liblouis/liblouis.h>

#include "formats/braille/print_text.hpp"
#include "formats/braille/word_breaks.hpp"
#include "text/utf8.hpp"

namespace handrail {
namespace {

/// North American ASCII Braille in the order of Unicode's Braille patterns (dot 1 is bit 0): what a BRF file
/// holds. liblouis writes the cells of the last column in lower case, outside what embossers read, so it is
/// asked for dots.
constexpr std::string_view brf = " A1B'K2L@CIF/MSP\"E3H9O6R^DJG>NTQ,*5<-U8V.%[$+X!&;:4\\0Z7(_?W]#Y)=";
static_assert(brf.size() == 64);

constexpr widechar first_pattern = 0x2800;

/// liblouis keeps compiled tables in global state without a lock of its own.
std::mutex& liblouis_lock() {
    static std::mutex lock;
    return lock;
}

void say_nothing(logLevels, const char*) {}

std::string table_name(int grade) {
    return grade == 1 ? "en-ueb-g1.ctb" : "en-ueb-g2.ctb";
}

/// What lou_translate gives: cells, and for each the character of the print that it stands for.
struct Translated {
    std::vector<widechar> cells;
    std::vector<int> print;
};

/// To be called with the lock held.
Translated call_liblouis(const std::string& table, std::u32string_view print, int mode) {
    std::vector<widechar> input(print.begin(), print.end());
    // Capitals, numbers and signs of three cells make text longer, but never by as much as this.
    const std::size_t room = input.size() * 8 + 64;
    Translated result{std::vector<widechar>(room), std::vector<int>(room)};
    std::vector<int> positions(std::max(input.size(), room));
    int input_length = static_cast<int>(input.size());
    int length = static_cast<int>(room);
    lou_translate(table.c_str(), input.data(), &input_length, result.cells.data(), &length, nullptr, nullptr,
                  positions.data(), result.print.data(), nullptr, mode);
    result.cells.resize(static_cast<std::size_t>(length));
    result.print.resize(static_cast<std::size_t>(length));
    return result;
}

}  // namespace

struct BrailleTranslator::State {
    std::string table;
    std::string stand_in;
    std::unordered_map<char32_t, bool> has_sign;

    /// To be called with the lock held.
    bool knows(char32_t character) {
        if (character > U' ' && character < U'\u007F') return true;
        const auto found = has_sign.find(character);
        if (found != has_sign.end()) return found->second;
        const bool known = !call_liblouis(table, {&character, 1}, dotsIO | ucBrl | noUndefined).cells.empty();
        has_sign.emplace(character, known);
        return known;
    }
};

BrailleTranslator::BrailleTranslator(std::unique_ptr<State> state) : state_(std::move(state)) {}
BrailleTranslator::BrailleTranslator(BrailleTranslator&&) noexcept = default;
BrailleTranslator& BrailleTranslator::operator=(BrailleTranslator&&) noexcept = default;
BrailleTranslator::~BrailleTranslator() = default;

Result<BrailleTranslator> BrailleTranslator::open(int grade, std::string_view stand_in) {
    auto state = std::make_unique<State>();
    state->table = table_name(grade);
    state->stand_in = stand_in;
    const std::lock_guard guard(liblouis_lock());
    lou_registerLogCallback(say_nothing);
    if (lou_getTable(state->table.c_str()) == nullptr) {
        return Diagnostic{
            Severity::failure,
            "no-braille-tables",
            "site.toml",
            {},
            "Braille is switched on, but liblouis has no table " + state->table + " on this machine.",
            "Install the package liblouis-data, or set LIBLOUIS's LOUIS_TABLEPATH to the folder of its "
            "tables, or write braille = false."};
    }
    return BrailleTranslator(std::move(state));
}

BrailleText BrailleTranslator::translate(std::string_view utf8) const {
    const std::lock_guard guard(liblouis_lock());
    const auto knows = [this](char32_t character) { return state_->knows(character); };
    const std::u32string print = braille_print_text(utf8, knows, state_->stand_in);
    if (print.empty()) return {};
    const Translated translated = call_liblouis(state_->table, print, dotsIO | ucBrl | noUndefined);
    BrailleText text;
    std::vector<std::size_t> origin;
    for (std::size_t index = 0; index < translated.cells.size(); ++index) {
        const char cell = brf[(translated.cells[index] - first_pattern) & 0x3F];
        if (cell == ' ' && (text.cells.empty() || text.cells.back() == ' ')) continue;
        text.cells += cell;
        origin.push_back(static_cast<std::size_t>(translated.print[index]));
    }
    while (!text.cells.empty() && text.cells.back() == ' ') text.cells.pop_back();
    text.breaks = find_word_breaks(text.cells, print, origin);
    return text;
}

std::string BrailleTranslator::back_translate(std::string_view cells) const {
    std::vector<widechar> input;
    for (const char cell : cells) input.push_back(first_pattern + static_cast<widechar>(brf.find(cell)));
    std::vector<widechar> output(input.size() * 16 + 64);
    int input_length = static_cast<int>(input.size());
    int length = static_cast<int>(output.size());
    const std::lock_guard guard(liblouis_lock());
    lou_backTranslateString(state_->table.c_str(), input.data(), &input_length, output.data(), &length,
                            nullptr, nullptr, 0);
    std::string print;
    for (int index = 0; index < length; ++index) append_utf8(print, output[static_cast<std::size_t>(index)]);
    return print;
}

std::string BrailleTranslator::version() const {
    return std::string("liblouis ") + lou_version() + ' ' + state_->table;
}

}  // namespace handrail
