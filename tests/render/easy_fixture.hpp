#pragma once

#include <memory>
#include <string>
#include <vector>

#include "base/real_disk.hpp"
#include "read/reference_reader.hpp"
#include "read/toml.hpp"
#include "render/easy_read.hpp"
#include "render/pages.hpp"
#include "text/json.hpp"

namespace handrail {

inline std::string project_file(const std::string& name) {
    return RealDisk().read(std::string(HANDRAIL_SOURCE_DIR) + '/' + name).value();
}

/// The shipped data files.
inline ReferenceData shipped_data() {
    ReferenceData data;
    for (const ReferenceFile& file : reference_files()) {
        const std::string name = "data/" + std::string(file.name) + ".json";
        read_reference(file.name, parse_json(project_file(name), name).value(), data);
    }
    return data;
}

/// A site with its easy-read edition, from an offer that a test has filled. Pictures are published as "p/ID".
class EasySite {
public:
    explicit EasySite(LocalOffer offer)
        : offer_(std::move(offer)),
          words_(Words::from(read_toml(project_file("data/strings.en-GB.toml"), "strings").value(), "strings")
                     .value()),
          phrases_(words_),
          site_(offer_, Date{std::chrono::year{2026} / 10 / 3}),
          easy_(offer_, published(offer_)),
          context_{site_, phrases_, Edition::standard, {Edition::standard, Edition::easy_read}, {},
                   {},    &easy_} {
        for (std::size_t depth = 0; depth < 5; ++depth)
            context_.headers[depth] = context_.footers[depth] = {};
    }
    EasySite(const EasySite&) = delete;
    EasySite& operator=(const EasySite&) = delete;

    const PageContext& context() const { return context_; }
    const EasyRead& easy() const { return easy_; }

private:
    static std::vector<PublishedPictogram> published(const LocalOffer& offer) {
        std::vector<PublishedPictogram> all;
        for (const Pictogram& one : offer.reference.pictograms)
            all.push_back({"p/" + one.id, one.alt, one.credit});
        return all;
    }

    LocalOffer offer_;
    Words words_;
    Phrases phrases_;
    Site site_;
    EasyRead easy_;
    PageContext context_;
};

/// A row as people see it: "picture: words [link] / line / line", a heading as "# words"; hard words between
/// stars.
inline std::string shown(const EasyRowView& row) {
    std::string text;
    for (const EasyPartView& part : row.parts) text += part.strong ? '*' + part.text + '*' : part.text;
    if (row.heading) return "# " + text;
    const std::size_t slash = row.picture.text.rfind('/');
    std::string all = slash == std::string::npos ? "-" : row.picture.text.substr(slash + 1);
    all += ": " + text;
    if (!row.link.empty()) all += " [" + row.link + ']';
    for (const std::string& line : row.lines) all += " / " + line;
    return all;
}

inline std::vector<std::string> shown(const EasySheetView& sheet) {
    std::vector<std::string> all;
    for (const EasyRowView& row : sheet.rows) all.push_back(shown(row));
    return all;
}

}  // namespace handrail
