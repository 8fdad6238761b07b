package mx.iecm.informe.accesibilidad;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import mx.iecm.informe.paquete.Nodos;
import mx.iecm.informe.paquete.PaqueteDeWord;
import org.w3c.dom.Element;

/** Cada nota al pie se llama una vez y dice algo; cada llamada tiene su nota. */
final class NotasLlamadas implements Revisor {

  private static final String NOTAS = "word/footnotes.xml";

  @Override
  public Stream<Barrera> revisar(DocumentoLeido documento) {
    Map<String, Integer> llamadas = new HashMap<>();
    documento.cuerpo().stream()
        .flatMap(e -> Nodos.dentro(e, "footnoteReference").stream())
        .forEach(l -> llamadas.merge(Nodos.atributo(l, "id"), 1, Integer::sum));
    var barreras = new ArrayList<Barrera>();
    for (Element nota : notas(documento)) {
      String id = Nodos.atributo(nota, "id");
      int veces = llamadas.getOrDefault(id, 0);
      llamadas.remove(id);
      if (veces != 1) {
        barreras.add(barrera(NOTAS, "La nota " + id + " se llama " + veces + " veces."));
      }
      if (Nodos.texto(nota).isBlank()) {
        barreras.add(barrera(NOTAS, "La nota " + id + " está en blanco."));
      }
    }
    llamadas.keySet().stream()
        .sorted()
        .map(id -> barrera(PaqueteDeWord.DOCUMENTO, "Se llama a la nota " + id + ", que no está."))
        .forEach(barreras::add);
    return barreras.stream();
  }

  /** Las que no son los separadores que Word pide. */
  private static Iterable<Element> notas(DocumentoLeido documento) {
    return Stream.ofNullable(documento.escritas().get(NOTAS))
        .flatMap(r -> Nodos.hijos(r, "footnote").stream())
        .filter(n -> Nodos.atributo(n, "type").isEmpty())
        .toList();
  }

  private static Barrera barrera(String parte, String texto) {
    return new Barrera(Norma.NOTA_LLAMADA, parte, texto);
  }
}
