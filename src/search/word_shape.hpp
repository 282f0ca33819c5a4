#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

namespace handrail::lunr {

/// How Porter's algorithm sees a letter. Y is a vowel or a consonant by its place.
enum class LetterKind : std::uint8_t { vowel, y, consonant };

template <typename Char>
constexpr LetterKind kind_of(Char letter) {
    switch (letter) {
        case 'a':
        case 'e':
        case 'i':
        case 'o':
        case 'u': return LetterKind::vowel;
        case 'y': return LetterKind::y;
        default: return LetterKind::consonant;
    }
}

template <typename Char>
constexpr bool is_vowel_or_y(Char letter) {
    return kind_of(letter) != LetterKind::consonant;
}

/// The shape of a stem: [C] V C V C ..., where C is a run of consonants and V of vowels, read with the
/// rules of lunr's regular expressions:
///
///     C = [^aeiou][^aeiouy]*    V = [aeiouy][aeiou]*
///
/// The number of VC pairs is Porter's measure m.
class WordShape {
public:
    template <typename Char>
    explicit WordShape(std::basic_string_view<Char> stem) {
        for (const Char letter : stem) run_ = next_run(run_, kind_of(letter));
    }

    bool has_vowel() const { return run_ >= 2; }
    bool measure_above_0() const { return run_ >= 3; }
    bool measure_is_1() const { return run_ == 3 || run_ == 4; }
    bool measure_above_1() const { return run_ == 5; }

private:
    /// The run that the next letter belongs to: 0 before the first letter, 1 the first C, 2 the first V, 3
    /// the second C, 4 the second V, 5 the third C and all that follows.
    static constexpr int next_run(int run, LetterKind kind) {
        constexpr std::array<std::array<std::uint8_t, 3>, 6> table{{
            {2, 1, 1},  // a word never starts with y here: the stemmer writes Y for it
            {2, 2, 1},
            {2, 3, 3},
            {4, 4, 3},
            {4, 5, 5},
            {5, 5, 5},
        }};
        return table[static_cast<std::size_t>(run)][static_cast<std::size_t>(kind)];
    }

    int run_ = 0;
};

/// True if the whole word is consonants, one vowel and a last consonant other than w, x and y ("hop",
/// "snap"): Porter's *o, after which a final e belongs to the word.
template <typename Char>
bool is_short_syllable(std::basic_string_view<Char> word) {
    if (word.size() < 3) return false;
    const Char last = word.back();
    if (is_vowel_or_y(last) || last == 'w' || last == 'x') return false;
    if (!is_vowel_or_y(word[word.size() - 2])) return false;
    if (kind_of(word.front()) == LetterKind::vowel) return false;
    const auto middle = word.substr(1, word.size() - 3);
    return std::none_of(middle.begin(), middle.end(), is_vowel_or_y<Char>);
}

}  // namespace handrail::lunr
