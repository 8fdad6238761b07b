package mx.iecm.informe.accesibilidad;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import mx.iecm.informe.paquete.Nodos;
import mx.iecm.informe.paquete.PaqueteDeWord;
import mx.iecm.informe.paquete.Relacion;
import mx.iecm.informe.paquete.XmlMalFormado;
import org.w3c.dom.Element;

/** Cada enlace tiene texto y lleva a una dirección o a un marcador que existe. */
final class EnlacesConTexto implements Revisor {

  @Override
  public Stream<Barrera> revisar(DocumentoLeido documento) throws XmlMalFormado {
    Map<String, String> direcciones = new HashMap<>();
    for (Relacion r : documento.paquete().relaciones(PaqueteDeWord.DOCUMENTO)) {
      direcciones.put(r.id(), r.destino());
    }
    Set<String> marcadores = new HashSet<>();
    documento.cuerpo().stream()
        .flatMap(e -> Nodos.dentro(e, "bookmarkStart").stream())
        .forEach(m -> marcadores.add(Nodos.atributo(m, "name")));
    return documento.cuerpo().stream()
        .flatMap(e -> Nodos.dentro(e, "hyperlink").stream())
        .flatMap(h -> deEnlace(h, direcciones, marcadores))
        .map(t -> new Barrera(Norma.ENLACE_CON_TEXTO, PaqueteDeWord.DOCUMENTO, t));
  }

  private static Stream<String> deEnlace(
      Element enlace, Map<String, String> direcciones, Set<String> marcadores) {
    String texto = Nodos.texto(enlace);
    if (texto.isBlank()) {
      return Stream.of("Hay un enlace sin texto.");
    }
    String marcador = Nodos.atributo(enlace, "anchor");
    boolean lleva =
        marcador.isEmpty()
            ? direcciones.containsKey(Nodos.atributo(enlace, "id"))
            : marcadores.contains(marcador);
    return lleva ? Stream.empty() : Stream.of("El enlace «" + texto + "» no lleva a nada.");
  }
}
