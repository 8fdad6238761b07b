package mx.iecm.informe.trabajo;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import mx.iecm.informe.documento.Compositor;
import mx.iecm.informe.documento.Compuesto;
import mx.iecm.informe.documento.Fragmento;
import mx.iecm.informe.modelo.Cuadro;
import mx.iecm.informe.modelo.Filas;
import org.apache.commons.io.input.BoundedInputStream;

/** Cuarto paso: encuaderna el documento con los cuadros ya escritos. */
final class Composicion {

  static final String DOCUMENTO = "documento.docx";

  private final Taller taller;

  Composicion(Taller taller) {
    this.taller = taller;
  }

  /** Compone el documento; {@code paginas} son las del índice, vacía si no se saben. */
  Compuesto componer(List<Integer> paginas) {
    var resultado = taller.resultado();
    var informe = resultado.informe().get(0);
    var plantilla = taller.plantilla();
    var borrador = Optional.of(resultado.dictamen()).filter(d -> taller.manifiesto().borrador());
    Path destino = taller.archivo(DOCUMENTO);
    Path aparte = destino.resolveSibling(DOCUMENTO + ".parcial");
    try {
      Compuesto compuesto;
      try (var salida = new BufferedOutputStream(Files.newOutputStream(aparte), 1 << 16)) {
        var lecturas = new DeLecturas(resultado);
        compuesto =
            new Compositor(plantilla, lecturas)
                .con(ProcedenciaDelCaso.de(informe, taller.manifiesto(), lecturas))
                .componer(informe, borrador, paginas, salida);
      }
      Taller.mover(aparte, destino);
      return compuesto;
    } catch (IOException e) {
      throw new UncheckedIOException("no se pudo componer el documento", e);
    }
  }

  /** Los cuadros que dejaron las lecturas. */
  private final class DeLecturas implements Compositor.Fragmentos, ProcedenciaDelCaso.Lecturas {

    private final Map<String, String> claves;
    private final Map<String, LibroLeido> libros = new HashMap<>();

    DeLecturas(Resultado resultado) {
      this.claves = resultado.lecturas();
    }

    private Path lectura(Cuadro cuadro) {
      return taller.lectura(Objects.requireNonNull(claves.get(cuadro.hoja().libro())));
    }

    private LibroLeido libro(Cuadro cuadro) {
      return libros.computeIfAbsent(
          cuadro.hoja().libro(), x -> LecturaDeEntrega.leidoEn(lectura(cuadro)));
    }

    @Override
    public Fragmento fragmento(Cuadro cuadro) {
      return Objects.requireNonNull(libro(cuadro).fragmentos().get(cuadro.tabla()));
    }

    @Override
    public Filas impresas(Cuadro cuadro) {
      return fragmento(cuadro).filas();
    }

    @Override
    public Filas sinContar(Cuadro cuadro) {
      return libro(cuadro).entrega().medidas().tabla(cuadro.tabla()).fuera();
    }

    @Override
    public InputStream bytes(Cuadro cuadro, long desde, long cuantos) throws IOException {
      var archivo = LecturaDeEntrega.paraDocumento(lectura(cuadro), cuadro.tabla());
      var canal = Files.newByteChannel(archivo).position(desde);
      return BoundedInputStream.builder()
          .setInputStream(Channels.newInputStream(canal))
          .setMaxCount(cuantos)
          .get();
    }
  }
}
