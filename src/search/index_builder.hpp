#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "search/document.hpp"
#include "search/settings.hpp"

namespace handrail::lunr {

struct IndexData;

/// Builds what `lunr(function () { ... })` of lunr 2.3.9 builds from the same settings and documents, and
/// writes it as `JSON.stringify(index)` does: every term, number and score is the same, and
/// `lunr.Index.load` takes it. Time and memory grow with the amount of text.
///
///     auto builder = IndexBuilder::create({.fields = {{"title", 5}, {"body"}}});
///     builder->add({"swim", {{"title", "Swimming club"}, {"body", "For children who ..."}}});
///     std::string json = builder->to_json();
class IndexBuilder {
public:
    /// An empty index. Errors: those of check_settings.
    static Result<IndexBuilder> create(Settings settings);

    IndexBuilder(IndexBuilder&& other) noexcept;
    IndexBuilder& operator=(IndexBuilder&& other) noexcept;
    ~IndexBuilder();

    /// Adds one document. Errors, after which the index is as before: rule "repeated-ref" if another document
    /// has the ref (lunr would go on with wrong counts), "ref-not-utf8", "document-too-large" for a field of
    /// more than 512 MiB or a boost that is not finite ("document-boost").
    Result<void> add(const Document& document);

    /// How many documents there are.
    std::size_t size() const;
    /// The number of the document with this ref, counted from 0 in the order in which they were added.
    std::optional<std::size_t> find(std::string_view ref) const;

    /// The index of all documents so far as JSON, UTF-8, without a line end; made on up to `jobs` threads.
    std::string to_json(std::size_t jobs = 1) const;

private:
    explicit IndexBuilder(Settings settings);

    Result<void> check(const Document& document) const;
    void add_field(const FieldValue* value);
    void add_text(std::string_view text);
    void add_items(const std::vector<std::string>& items);

    std::unique_ptr<IndexData> data_;
};

}  // namespace handrail::lunr
