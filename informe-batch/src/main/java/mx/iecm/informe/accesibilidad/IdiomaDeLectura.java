package mx.iecm.informe.accesibilidad;

import java.util.stream.Stream;
import mx.iecm.informe.paquete.Nodos;

/** El documento está en español de México, entero. */
final class IdiomaDeLectura implements Revisor {

  private static final String ESPERADO = "es-MX";

  @Override
  public Stream<Barrera> revisar(DocumentoLeido documento) {
    String deOmision = documento.estilos().deOmision("paragraph");
    String idioma =
        documento
            .estilos()
            .propiedad(deOmision, "rPr", "lang")
            .map(l -> Nodos.atributo(l, "val"))
            .orElse("");
    var general =
        Stream.of(idioma)
            .filter(i -> !i.equals(ESPERADO))
            .map(i -> new Barrera(Norma.IDIOMA, "word/styles.xml", "El idioma es «" + i + "»."));
    return Stream.concat(general, deTramos(documento));
  }

  private static Stream<Barrera> deTramos(DocumentoLeido documento) {
    return documento.escritas().entrySet().stream()
        .flatMap(
            parte ->
                Nodos.dentro(parte.getValue(), "lang").stream()
                    .map(l -> Nodos.atributo(l, "val"))
                    .filter(l -> !l.isEmpty() && !l.equals(ESPERADO))
                    .map(
                        l ->
                            new Barrera(
                                Norma.IDIOMA,
                                parte.getKey(),
                                "Hay un tramo en el idioma «" + l + "».")));
  }
}
