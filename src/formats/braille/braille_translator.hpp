#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "formats/braille/braille_text.hpp"

namespace handrail {

/// From print to Unified English Braille, by liblouis and its tables en-ueb-g1.ctb (uncontracted) and
/// en-ueb-g2.ctb (contracted). The only user of liblouis, which keeps its tables in global state: any thread
/// may call, one at a time is served.
class BrailleTranslator {
public:
    /// `grade` is 1 (uncontracted) or 2 (contracted). `stand_in` is written for words that Unified English
    /// Braille has no signs for. Error: `no-braille-tables`, where liblouis finds no tables on this machine.
    static Result<BrailleTranslator> open(int grade, std::string_view stand_in);

    BrailleTranslator(BrailleTranslator&&) noexcept;
    BrailleTranslator& operator=(BrailleTranslator&&) noexcept;
    ~BrailleTranslator();

    /// One run of text: a paragraph, a heading, an item of a list.
    BrailleText translate(std::string_view utf8) const;

    /// Braille back to print, as far as that can be done: for tests and proofs.
    std::string back_translate(std::string_view cells) const;

    /// Library and table: what has to be the same for the same Braille to come out.
    std::string version() const;

private:
    struct State;
    explicit BrailleTranslator(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

}  // namespace handrail
