#include <algorithm>
#include <set>

#include "check/rules.hpp"
#include "text/dates.hpp"
#include "text/easy_rules.hpp"
#include "text/phrase_table.hpp"
#include "text/suggest.hpp"

namespace handrail {
namespace {

using Kind = EasyFinding::Kind;

/// Looks at the hand-written easy-read pages, and at the pictures that a site has of its own for them.
class EasyReadCheck {
public:
    EasyReadCheck(const ReadOffer& read, Diagnostics& found)
        : rules_(read.offer.reference.hard_words),
          files_(read.pictures.begin(), read.pictures.end()),
          found_(found) {
        for (const Pictogram& pictogram : read.offer.reference.pictograms) {
            picture_file(pictogram);
            ids_.push_back(pictogram.id);
            words_.add(pictogram.id, 0);
            for (const std::string& word : pictogram.words) words_.add(word, 0);
        }
    }

    void entry(const Entry& entry) {
        entry_ = &entry;
        stale();
        for (const EasyReadRow& row : entry.easy_read) {
            if (!row.heading) picture(row);
            for (const EasyFinding& finding : rules_.check(row.text)) words(row, finding);
        }
    }

private:
    void report(Severity severity, const char* rule, Position at, std::string message, std::string hint) {
        const std::string& file = entry_->easy_read_file.empty() ? entry_->file : entry_->easy_read_file;
        found_.push_back({severity, rule, file, at, std::move(message), std::move(hint)});
    }

    void picture_file(const Pictogram& pictogram) {
        if (pictogram.file.rfind("images/", 0) != 0 || files_.count(pictogram.file) != 0) return;
        const std::vector<std::string> known(files_.begin(), files_.end());
        std::string hint = did_you_mean(pictogram.file, known);
        if (hint.empty()) hint = "Put the file into the site's folder \"images\".";
        found_.push_back({Severity::error, "bad-picture", "data/pictograms.json", pictogram.file_at,
                          "There is no picture \"" + pictogram.file + "\" in this site.", std::move(hint)});
    }

    void stale() {
        if (entry_->easy_read.empty() || !entry_->easy_read_checked || !entry_->reviewed) return;
        if (*entry_->reviewed <= *entry_->easy_read_checked) return;
        found_.push_back(
            about(*entry_, "easy_read_checked", Severity::warning, "easy-read-stale",
                  "This was checked on " + format_date(*entry_->reviewed) +
                      ", after readers checked its easy-read page on " +
                      format_date(*entry_->easy_read_checked) + ".",
                  "See whether the easy-read page is still right, then ask readers to check it again."));
    }

    void picture(const EasyReadRow& row) {
        if (row.picture.empty()) {
            if (!words_.find_all(row.text).empty()) return;
            return report(Severity::warning, "easy-read-picture", row.at,
                          "There is no picture for this idea.",
                          "Name one, such as picture: talking. They are listed in data/pictograms.json.");
        }
        if (words_.find_whole(row.picture) != PhraseTable::none) return;
        std::string hint = did_you_mean(row.picture, ids_);
        if (hint.empty()) hint = "Choose one of data/pictograms.json, or add a picture of your own there.";
        report(Severity::warning, "easy-read-picture", row.picture_at,
               "There is no picture \"" + row.picture + "\".", std::move(hint));
    }

    void words(const EasyReadRow& row, const EasyFinding& finding) {
        const std::string quoted = '"' + finding.words + '"';
        switch (finding.kind) {
            case Kind::long_sentence:
                return report(Severity::warning, "easy-read-long", row.at,
                              "This sentence has " + std::to_string(finding.count) + " words.",
                              "Easy read has at most 15 words in a sentence: make two of it.");
            case Kind::chain:
                return note(row, "This sentence joins several ideas.", "Write a sentence for each.");
            case Kind::mark:
                return note(row, "This sentence joins several ideas with a mark.",
                            "Write a sentence for each, without colons, semicolons, brackets or dashes.");
            case Kind::contraction:
                return note(row, quoted + " is a short way of writing.",
                            "Write both words in full, such as \"cannot\" or \"it is\".");
            case Kind::short_form: return note(row, quoted + " is a short form.", "Write the words in full.");
            case Kind::hard_word:
                return note(row, quoted + " is a hard word.",
                            finding.easier.empty() ? "Find easier words, or explain it in the next row."
                                                   : "Easier: \"" + finding.easier + "\".");
        }
    }

    void note(const EasyReadRow& row, std::string message, std::string hint) {
        report(Severity::note, "easy-read-words", row.at, std::move(message), std::move(hint));
    }

    EasyRules rules_;
    PhraseTable words_;
    std::vector<std::string> ids_;
    std::set<std::string> files_;
    const Entry* entry_ = nullptr;
    Diagnostics& found_;
};

}  // namespace

void check_easy_read(const CheckInput& input, Diagnostics& found) {
    EasyReadCheck check(input.read, found);
    for_each_entry(input.read.offer, [&](const Entry& entry) { check.entry(entry); });
}

}  // namespace handrail
