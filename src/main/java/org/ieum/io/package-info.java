/**
 * Codecs: values to files and back. Each codec's documentation says what its format cannot hold; {@code docs/formats.md}
 * shows an example of every file.
 *
 * <p>All files are UTF-8 and appear whole or not at all ({@link org.ieum.io.AtomicFile}). Offsets in files count Unicode
 * code points of the decoded page, unlike the UTF-16 units of the API, so that readers in other languages can slice.
 * Broken input is a {@link org.ieum.text.IeumException} that names the file and the line.
 *
 * <p>Where to look, by what is read or written:
 *
 * <ol>
 *   <li>Corpora and word lists: {@link CorpusFolder}, {@link Dictionaries}; pages, sentences and documents that belong
 *       together: {@link PageJson}, {@link SegmentJson}, {@link PairsTsv}.
 *   <li>Links by number: {@link LinksTsv}, {@link Hunalign}, {@link Vecalign}; what a person or earlier texts say of them:
 *       {@link PinsTsv}, {@link TranslationTableTsv}.
 *   <li>Bitexts with their texts: {@link Tmx} with {@link TmxReader}, {@link Xliff} with {@link XliffReader}, both by way of
 *       {@link Segments}; all that is known, {@link JsonLines} with {@link JsonBitextReader}.
 *   <li>Glossaries: {@link GlossaryFormat}, behind which each format is a {@link GlossaryCodec}. {@link GlossaryCsv} with
 *       {@link GlossaryCsvReader}, {@link TermColumn} and {@link TermCells}, in text ({@link CsvCodec}) or a workbook ({@link
 *       XlsxCodec}); {@link Tbx} with {@link TbxReader}, {@link TbxNames} and {@link TbxMark}, behind {@link TbxCodec}; those of
 *       other tools, {@link OmegaT} and {@link DeepL} by way of {@link PairTable}, {@link Google} and {@link Memoq}, all by way
 *       of {@link Entries}. {@link GlossaryLosses} compares.
 *   <li>Proposed terms and what is decided about them: {@link Candidates}, {@link TermLists}.
 *   <li>A study: {@link Tables}, {@link MeasuresCsv}, {@link FramingCsv}, {@link Findings}, {@link RunJson}. What findings say:
 *       {@link FindingMessages}, in Korean with {@link KoreanFigures} and the particles of {@link KoreanSound}.
 *   <li>The report: {@link HtmlReport}, with {@link ReportSettings}. {@link ReportPage} is its frame, {@link ReportData} its data, with {@link ReportTexts},
 *       {@link ReportFigures}, {@link ReportPair} and {@link ReportWords}, written by {@link ReportJson}; {@link Quotes}
 *       decides what of the texts is shown.
 *   <li>Scores of sentence pairs and of alignments: {@link ScoredPairs}, {@link EvaluationText}, {@link AgreementText}.
 * </ol>
 *
 * <p>And what all of these stand on:
 *
 * <ul>
 *   <li>Tables: {@link CsvReader} gives a {@link TableLine} or, under a {@link TableHeader}, a {@link TableRow}; a {@link
 *       CsvTable} gives its rows to a {@link RowSink}, which is a {@link CsvWriter} or a sheet ({@link Xlsx}, {@link
 *       Workbooks}). {@link Cells} and {@link Decimals} say how values stand there.
 *   <li>Lines: {@link Lines}, {@link NumberedLine}. JSON: {@link Json} over {@link AppendableWriter}, {@link
 *       JsonTree}, {@link EvidenceJson}. XML: {@link XmlInput}, {@link XmlOutput}, {@link XmlName}.
 *   <li>Any file: {@link AtomicFile} with {@link FileDraft}, {@link ByteOrderMark}, {@link Stamp}, {@link Offsets}; what is
 *       wrong with one: {@link FilePlace}, {@link FormatException}.
 * </ul>
 */
@NullMarked
package org.ieum.io;

import org.jspecify.annotations.NullMarked;
