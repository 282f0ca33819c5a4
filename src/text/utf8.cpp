#include "text/utf8.hpp"

#include <array>
#include <cstdint>
#include <cstring>

namespace handrail {
namespace {

unsigned char byte_at(std::string_view bytes, std::size_t offset) {
    return static_cast<unsigned char>(bytes[offset]);
}

bool is_continuation(unsigned char byte) {
    return (byte & 0xC0U) == 0x80U;
}

/// How many of the bytes from `offset` on are plain ASCII, eight at a time: most text is.
std::size_t ascii_run(std::string_view bytes, std::size_t offset) {
    const std::size_t start = offset;
    while (offset + sizeof(std::uint64_t) <= bytes.size()) {
        std::uint64_t block = 0;
        std::memcpy(&block, bytes.data() + offset, sizeof block);
        if ((block & 0x8080808080808080ULL) != 0) break;
        offset += sizeof block;
    }
    while (offset < bytes.size() && byte_at(bytes, offset) < 0x80) ++offset;
    return offset - start;
}

/// What a first byte promises: the number of bytes and the bounds of the second one, which rule out
/// overlong forms, surrogates and values that are too large (Unicode 15, table 3-7).
struct Lead {
    std::size_t length = 0;
    unsigned char low = 0x80;
    unsigned char high = 0xBF;
};

Lead lead_of(unsigned char byte) {
    if (byte < 0xC2) return {};
    if (byte < 0xE0) return {2};
    if (byte == 0xE0) return {3, 0xA0, 0xBF};
    if (byte == 0xED) return {3, 0x80, 0x9F};
    if (byte < 0xF0) return {3};
    if (byte == 0xF0) return {4, 0x90, 0xBF};
    if (byte < 0xF4) return {4};
    if (byte == 0xF4) return {4, 0x80, 0x8F};
    return {};
}

/// Length of the well-formed character of several bytes at `offset`; 0 if there is none.
std::size_t sequence_length(std::string_view bytes, std::size_t offset) {
    const Lead lead = lead_of(byte_at(bytes, offset));
    if (lead.length == 0 || bytes.size() - offset < lead.length) return 0;
    const unsigned char second = byte_at(bytes, offset + 1);
    if (second < lead.low || second > lead.high) return 0;
    for (std::size_t i = 2; i < lead.length; ++i) {
        if (!is_continuation(byte_at(bytes, offset + i))) return 0;
    }
    return lead.length;
}

}  // namespace

std::optional<std::size_t> find_invalid_utf8(std::string_view bytes) {
    std::size_t offset = ascii_run(bytes, 0);
    while (offset < bytes.size()) {
        const std::size_t length = sequence_length(bytes, offset);
        if (length == 0) return offset;
        offset += length;
        offset += ascii_run(bytes, offset);
    }
    return std::nullopt;
}

DecodedCharacter decode_utf8(std::string_view bytes, std::size_t offset) {
    const unsigned char first = byte_at(bytes, offset);
    if (first < 0x80) return {first, 1};
    const std::size_t length = sequence_length(bytes, offset);
    if (length == 0) return {replacement_character, 1};
    char32_t code_point = first & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        code_point = (code_point << 6U) | (byte_at(bytes, offset + i) & 0x3FU);
    }
    return {code_point, length};
}

void append_utf8(std::string& out, char32_t code_point) {
    const bool surrogate = code_point >= 0xD800 && code_point <= 0xDFFF;
    if (surrogate || code_point > 0x10FFFF) code_point = replacement_character;
    const auto put = [&](char32_t byte) { out += static_cast<char>(byte); };
    if (code_point < 0x80) return put(code_point);
    if (code_point < 0x800) {
        put(0xC0U | (code_point >> 6U));
    } else {
        if (code_point < 0x10000) {
            put(0xE0U | (code_point >> 12U));
        } else {
            put(0xF0U | (code_point >> 18U));
            put(0x80U | ((code_point >> 12U) & 0x3FU));
        }
        put(0x80U | ((code_point >> 6U) & 0x3FU));
    }
    put(0x80U | (code_point & 0x3FU));
}

std::size_t count_code_points(std::string_view bytes) {
    std::size_t count = 0;
    for (const char byte : bytes) {
        if (!is_continuation(static_cast<unsigned char>(byte))) ++count;
    }
    return count;
}

std::u32string to_code_points(std::string_view bytes) {
    std::u32string text;
    text.reserve(bytes.size());
    for_each_character(bytes, [&](char32_t code_point) { text += code_point; });
    return text;
}

bool is_bidi_embedding(char32_t code_point) {
    return (code_point >= 0x202A && code_point <= 0x202E) || (code_point >= 0x2066 && code_point <= 0x2069);
}

bool is_bidi_control(char32_t code_point) {
    return is_bidi_embedding(code_point) || code_point == 0x061C || code_point == 0x200E ||
           code_point == 0x200F;
}

bool is_forbidden_control(char32_t code_point) {
    if (code_point < 0x20) return code_point != '\t' && code_point != '\n' && code_point != '\r';
    if (code_point >= 0x7F && code_point < 0xA0) return true;
    return code_point == 0xFFFE || code_point == 0xFFFF;
}

std::string code_point_name(char32_t code_point) {
    static constexpr std::string_view digits = "0123456789ABCDEF";
    std::string name;
    for (int shift = code_point > 0xFFFF ? 20 : 12; shift >= 0; shift -= 4) {
        name += digits[(code_point >> static_cast<unsigned>(shift)) & 0xFU];
    }
    if (name.size() > 5 && name.front() == '0') name.erase(0, 1);
    return "U+" + name;
}

}  // namespace handrail
