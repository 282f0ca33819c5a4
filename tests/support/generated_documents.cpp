#include "support/generated_documents.hpp"

#include <array>
#include <vector>

#include "formats/blocks.hpp"
#include "read/markdown.hpp"

namespace handrail::test {
namespace {

using Lines = std::vector<std::string>;

std::string pick(const Lines& words, std::size_t seed, std::size_t count) {
    std::string text;
    for (std::size_t index = 0; index < count; ++index) {
        seed = seed * 6364136223846793005U + 1442695040888963407U;
        text += words[(seed >> 33) % words.size()] + ' ';
    }
    return text;
}

std::string generated_table(std::size_t seed) {
    std::string text = "| " + markdown_words(seed, 2) + "| b |\n|---|---|\n";
    for (std::size_t row = 0; row < seed % 40; ++row)
        text += "| " + markdown_words(row, 1 + row % 4) + "| " + markdown_words(row + 9, row % 3) + "|\n";
    return text + '\n';
}

std::vector<EssentialContact> some_contacts(std::size_t seed, std::size_t count) {
    std::vector<EssentialContact> contacts;
    for (std::size_t index = 0; index < count; ++index)
        contacts.push_back({plain_words(seed + index, index % 5), "01632 960 1" + std::to_string(index),
                            "tel:+441632960101", plain_words(seed + index, index % 9)});
    return contacts;
}

Essentials some_essentials(std::size_t number) {
    Essentials essentials;
    essentials.status = number % 3 == 0 ? plain_words(number, 6) : "";
    essentials.demonstration = number % 2 == 0 ? plain_words(number + 3, 20) : "";
    for (std::size_t fact = 0; fact < number % 6; ++fact)
        essentials.who.push_back(
            {plain_words(fact, 1 + fact % 3), {plain_words(number + fact, number % 90), "More."}});
    for (std::size_t fact = 0; fact < number % 9; ++fact)
        essentials.facts.push_back(
            {"Fact", Lines(1 + number % 5, plain_words(number * 3 + fact, 1 + number % 160))});
    essentials.phones = some_contacts(number, number % 11);
    essentials.phone_unstated = number % 11 == 0;
    essentials.emails = some_contacts(number + 1, number % 6);
    essentials.websites = some_contacts(number + 2, number % 8);
    for (std::size_t step = 0; step < number % 13; ++step) essentials.steps.push_back(plain_words(step, 8));
    return essentials;
}

}  // namespace

std::string plain_words(std::size_t seed, std::size_t count) {
    static const Lines words{"school",
                             "help.",
                             "01632 960 123",
                             "children",
                             "LE15 6HP",
                             "communication",
                             "\u0645\u062F\u0631\u0633\u0629",
                             "\u0A2E\u0A26\u0A26",
                             "pomoc.",
                             "\u0432\u0447\u0438\u0442\u0435\u043B\u044C",
                             "\u5E2B\u5E2B",
                             "\u0B89\u0BA4\u0BB5\u0BBF",
                             "14 January 2026",
                             "9am to 5pm",
                             "neurodevelopmental",
                             "and",
                             "pneumonoultramicroscopicsilicovolcanoconiosis-and-otorhinolaryngology"};
    return pick(words, seed, count);
}

std::string markdown_words(std::size_t seed, std::size_t count) {
    static const Lines marks{"**strong**", "[link](https://example.org/a/b)", "the", "for"};
    std::string text;
    for (std::size_t index = 0; index < count; ++index) {
        const std::size_t next = seed * 40 + index;
        text += next % 5 == 3 ? pick(marks, next, 1) : plain_words(next, 1);
    }
    return text;
}

EditionDocument empty_document(const std::string& title) {
    EditionDocument document;
    document.path = "services/a.html";
    document.title = title;
    document.summary = "Help with talking.";
    document.language = "en-GB";
    document.site_title = "Local offer";
    document.council = "Exampleton Council";
    document.base_url = "https://offer.example.org/";
    return document;
}

EditionDocument generated_document(std::size_t number) {
    std::string text;
    for (std::size_t part = 0; part < 1 + number % 7; ++part) {
        const std::size_t seed = number * 31 + part;
        text += "## " + markdown_words(seed, 1 + seed % 9) + "\n\n" + markdown_words(seed + 1, seed % 90) +
                "\n\n";
        if (seed % 3 == 0) text += generated_table(seed);
        for (std::size_t level = 0; level < seed % 6; ++level)
            text += std::string(level * 4, ' ') + "- " + markdown_words(seed + level, 12) + '\n';
        text += '\n';
    }
    EditionDocument document = empty_document(plain_words(number, 1 + number % 25));
    std::vector<Block>& blocks = document.body.blocks;
    blocks.push_back(heading_block(1, document.title));
    if (number % 2 == 0)
        blocks.push_back(
            facts_block({fact_block(plain_words(number, 1 + number % 12), {plain_words(number + 1, 20)})}));
    append_blocks(blocks, parse_markdown(text, {}).document.blocks);
    document.right_to_left = number % 5 == 0;
    return document;
}

EditionDocument generated_essentials(std::size_t number) {
    EditionDocument document = empty_document(plain_words(number, 1 + number % 20).substr(0, 150));
    while (!document.title.empty() && (document.title.back() & 0x80) != 0) document.title.pop_back();
    document.summary = plain_words(number + 1, number % 15);
    document.right_to_left = number % 5 == 0;
    if (number % 4 == 0) document.base_url.clear();
    if (number % 7 != 0) document.essentials = some_essentials(number);
    return document;
}

const std::string& pixel() {
    static const std::array<unsigned char, 70> bytes{
        0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x48,
        0x44, 0x52, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x06, 0x00, 0x00,
        0x00, 0x1F, 0x15, 0xC4, 0x89, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x44, 0x41, 0x54, 0x78,
        0xDA, 0x63, 0x64, 0xF8, 0xCF, 0x50, 0x0F, 0x00, 0x03, 0x86, 0x01, 0x80, 0x5A, 0x34,
        0x7D, 0x6B, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82};
    static const std::string text(bytes.begin(), bytes.end());
    return text;
}

}  // namespace handrail::test
